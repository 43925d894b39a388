import { worker } from 'workerpool';
import { answerLines } from './answer';
import { answerRequest } from './api';

/** A thread: answers lines of a batch, or a request. */
worker({ answer: answerLines, answerRequest });
