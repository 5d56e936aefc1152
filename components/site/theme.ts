export const THEME_KEY = 'panj-theme';

/**
 * Runs before the first paint, so that neither the theme of a link nor the reader's own ever
 * flashes. It is inlined, hence text; `auto` leaves the choice to the system.
 */
export const THEME_SCRIPT = `try{var t=new URLSearchParams(location.search).get('theme')||localStorage.getItem('${THEME_KEY}');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch(e){}`;
