'use client';

export { FaultNotice as default } from '../../../../../components/ui/FaultNotice';
