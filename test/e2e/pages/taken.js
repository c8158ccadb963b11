// an element with our name, from somebody else
customElements.define('hk-rep-lookup', class extends HTMLElement {});
