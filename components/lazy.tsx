'use client';

import dynamic from 'next/dynamic';

/*
 * What runs in the browser, loaded apart: one page file serves every address, and imported as usual each of these would
 * be sent to every page.
 */
export const CompareFromStatement = dynamic(() =>
  import('./compare/CompareFromStatement').then(({ CompareFromStatement }) => CompareFromStatement),
);
export const Review = dynamic(() => import('./review/Review').then(({ Review }) => Review));
export const MyAnswers = dynamic(() => import('./device/MyAnswers').then(({ MyAnswers }) => MyAnswers));
export const SaleDate = dynamic(() => import('./results/SaleDate').then(({ SaleDate }) => SaleDate));
export const AskedForMoney = dynamic(() => import('./urgent/AskedForMoney').then(({ AskedForMoney }) => AskedForMoney));
export const AnswerPage = dynamic(() => import('./results/Answer').then(({ AnswerPage }) => AnswerPage));
export const ComparisonPage = dynamic(() =>
  import('./results/Comparison').then(({ ComparisonPage }) => ComparisonPage),
);
export const ChoicesPage = dynamic(() => import('./results/Choices').then(({ ChoicesPage }) => ChoicesPage));
export const ToDoPage = dynamic(() => import('./results/ToDo').then(({ ToDoPage }) => ToDoPage));
export const AnswerBasisPage = dynamic(() =>
  import('./results/AnswerBasis').then(({ AnswerBasisPage }) => AnswerBasisPage),
);
export const Letter = dynamic(() => import('./letter/Letter').then(({ Letter }) => Letter));
export const Letters = dynamic(() => import('./print/Letters').then(({ Letters }) => Letters));
export const CallSheet = dynamic(() => import('./print/CallSheet').then(({ CallSheet }) => CallSheet));
/** Apart from what waits until somebody is near, too. */
export const CompareRules = dynamic(() => import('./when-near').then(({ CompareRules }) => CompareRules));
export const OptionRules = dynamic(() => import('./rules/OptionRules').then(({ OptionRules }) => OptionRules));
export const Questions = dynamic(() => import('./wizard/Questions').then(({ Questions }) => Questions));
export const Search = dynamic(() => import('./learn/Search').then(({ Search }) => Search));
export const InPuertoRico = dynamic(() => import('./help/InPuertoRico').then(({ InPuertoRico }) => InPuertoRico));
export const OwnAgency = dynamic(() => import('./help/OwnAgency').then(({ OwnAgency }) => OwnAgency));
export const CounselorsDesk = dynamic(() => import('./desk/CounselorsDesk').then((file) => file.CounselorsDesk));
export const WholeCase = dynamic(() => import('./desk/WholeCase').then((file) => file.WholeCase));
export const CompareCases = dynamic(() => import('./desk/CompareCases').then((file) => file.CompareCases));
export const ScreenList = dynamic(() => import('./desk/ScreenList').then((file) => file.ScreenList));
export const Packet = dynamic(() => import('./desk/Packet').then((file) => file.Packet));
