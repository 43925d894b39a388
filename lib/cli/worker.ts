import { worker } from 'workerpool';
import { answerRequest } from './api';
import { answerLines } from './batch-lines';

/** A thread: answers lines of a batch, or a request. */
worker({ answer: answerLines, answerRequest });
