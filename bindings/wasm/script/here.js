// Injected where the package says `import.meta.url`: a classic script knows its address only while it starts.
export const here = document.currentScript.src;
