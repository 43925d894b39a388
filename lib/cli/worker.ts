import { worker } from 'workerpool';
import { answer } from './answer';

/** A thread of a batch: answers the lines that it is handed. */
worker({ answer });
