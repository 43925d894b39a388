import './worker-faults';
import { expose } from 'comlink';
import { ENGINE } from './engine';

expose(ENGINE);
