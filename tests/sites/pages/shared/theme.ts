import './theme.css';
import { option } from './site.ts';

/** The looks a page comes in, chosen with `?theme=`. */
export const THEMES = ['light', 'dim', 'dark'] as const;

const asked = option('theme');
document.documentElement.dataset.theme = THEMES.find((theme) => theme === asked) ?? 'light';
if (option('dir') === 'rtl') document.documentElement.dir = 'rtl';
