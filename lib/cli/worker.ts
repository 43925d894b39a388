import { worker } from 'workerpool';
import { answer } from './answer';
import { answerRequest } from './api';

/** A thread: answers lines of a batch, or a request. */
worker({ answer, answerRequest });
