'use client';

export { GlobalFaultNotice as default } from '../components/ui/GlobalFaultNotice';
