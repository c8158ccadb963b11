import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const POLICY = fileURLToPath(new URL('../../src/embed/policy.ts', import.meta.url));

// What Lit's files do beyond drawing: marks and hooks on the global object (for polyfills and for decorators that this
// project does not use), and a Trusted Types policy under Lit's own name. And what nothing here draws with, which every
// visitor would download: directives, svg and math templates, expressions in comments, in raw text and in place of an
// attribute or in a part of one; values that are iterable and no array; controllers, initializers, JSON in attributes, reflected
// attributes, hooks before and after the first update; style sheets for older browsers.
// A template as `lowerTemplates` has made it: one text, with `<!>` for what comes into it and `name$` for an attribute that does.
const TEMPLATE = `class S{constructor({strings:t},e){
  let r,l=0;
  this.parts=[];
  this.el=S.createElement(t,e);
  P.currentNode=this.el.content;
  for(;r=P.nextNode();l++)
    if(8===r.nodeType)this.parts.push({type:2,index:l});
    else for(const t of r.getAttributeNames()){
      const e=/^([.?@]?)(.+)[$]$/.exec(t);
      if(e){
        this.parts.push({type:1,index:l,name:"."===e[1]?e[2].replace(/-./g,t=>t[1].toUpperCase()):e[2],ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H});
        r.removeAttribute(t);
      }
    }
}
`;

const LIT_EDITS: Record<string, [what: RegExp, instead: string][]> = {
  'reactive-element': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.+?elementProperties\.set\(\w+,\w+\)\}/, ''],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    [/static addInitializer\(\w\)\{.+?\}(?=static get observedAttributes)/, ''],
    [/,void 0!==(\w)\.l&&\(this\.l=\[\.{3}\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    [/if\((this\.finalized=!0,this\._\$Ei\(\)),this.+?\}(?=this\._\$Eh=new Map)/, '$1;'],
    [/addController\(\w\)\{.+?\}removeController\(\w\)\{.+?\}/, ''],
    [/,this\._\$EO\?\.forEach\(\w=>\w\.hostConnected\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(\w=>\w\.hostDisconnected\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(\w=>\w\.hostUpdate\?\.\(\)\),/, ''],
    [/this\._\$EO\?\.forEach\(\w=>\w\.hostUpdated\?\.\(\)\),/, ''],
    [/=\{toAttribute\(.+?return \w\}\}(?=,\w=\(\w,\w\)=>!)/, '=0'],
    [/(\{attribute:!0),type:String.+?\}/, '$1}'],
    [/this\._\$Eh&&(?=\[)/, ''],
    [/"string"==typeof \w\?(\w\.toLowerCase\(\)):void 0/, '$1'],
    [/this\._\$Ep=void 0,(?=this\.is)/, ''],
    [/this\._\$Em=null,(?=this\._\$Ev)/, ''],
    [/_\$ET\(\w,\w\)\{.+?\}(?=_\$AK\()/, ''],
    [/(Callback\((\w),\w,(\w)\)\{).+?_\$Em=null\}\}/, '$1this[this.constructor._$Eh.get($2)]=$3}'],
    [
      /(?<=\})requestUpdate\((\w),(\w),.+?hasChanged\?\?(\w)\).+?return;.+?\}(?=!1===this)/,
      'requestUpdate($1,$2){if(void 0!==$1){if(!$3(this[$1],$2))return;this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}',
    ],
    [/static getPropertyOptions\(\w\)\{.+?\}/, ''],
    [
      /,!\w\.noAccessor\)\{(const (\w)=Symbol\(\)),\w=.+?(?=static _\$Ei)/,
      '){$1;e(this.prototype,t,{get(){return this[$2]},set(v){const o=this[$2];this[$2]=v;this.requestUpdate(t,o)},configurable:!0,enumerable:!0})}}',
    ],
    [/C\(\w,\w,\{useDefault.+?\}(?=async)/, ''],
    [
      /const \w=this\.scheduleUpdate\(\);return .+?performUpdate\(\)\}(?=perform)/,
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
    [
      /if\(!this\.hasUpdated\)\{if\(this\.renderRoot\?\?=this\.createRenderRoot\(\),(this\._\$Ep)\)/,
      '{if($1)',
    ],
    [
      /let \w=!1;(const (\w)=this\._\$AL;try\{)\w=this\.shouldUpdate.+?\?\((.+?)\):this\._\$EM\(\)\}catch\(s\)\{throw t=!1,this\._\$EM\(\),s\}t&&/,
      '$1$3}catch(t){throw this._$EM(),t}',
    ],
    [/this\.hasUpdated\|\|\((this\.hasUpdated=!0),this\.firstUpdated\(\w\)\)/, '$1'],
    [/shouldUpdate\(\w\)\{return!0\}/, ''],
    [/firstUpdated\(\w\)\{\}/, ''],
    [/enableUpdating\(\w\)\{\}/, ''],
    [/\w\.elementStyles=\[\],/, ''],
    [/this\._\$Eq&&=.+?,(?=this\._\$EM)/, ''],
    [
      /const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for\(const\[\w,\w\]of \w\)\{const\{wrapped.+?\}(?=\}const)/,
      '',
    ],
    [/this\.prototype\.hasOwnProperty\(\w\)&&\(\(\w=Object\.create\(\w\)\)\.wrapped=!0\),/, ''],
    [/(static finalizeStyles\((\w)\)\{).+?\}(?=static _\$Eu)/, '$1return[$2].flat(2)}'],
  ],
  'lit-element': [
    [/const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/, ''],
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
    [/\w\._\$litElement\$=!0,/, ''],
    [/,this\._\$Do=void 0\}createRenderRoot\(\)\{.+?\}(?=update)/, '}'],
    [/this\._\$Do=(?=\w\()/, ''],
    [/connectedCallback\(\)\{super.+?setConnected\(!1\)\}/, ''],
    [/this\.hasUpdated\|\|\(.+?\.isConnected\),/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  'lit-html': [
    [/function V\(.+?(?=static createElement)/, TEMPLATE],
    [/(static createElement\((\w),\w\).+?\.innerHTML=)\2/, '$1void 0!==e?e.createHTML($2):$2'],
    [/,L:N,/, ','],
    [/new WeakMap(?=,P=)/, 'new Map'],
    [/=`lit\$\$\{Math.+?\$`/, '=0'],
    [/,v=\/<.+?,y=\/.+?\/i(?=,x=)/, ''],
    [/x=t=>(\(.+?_\$litType\$:)t(.+?),b=x.+?"lit-noChange"\)/, 'b=$11$2,w=0,T=0,E=0'],
    [/(_\$AI\(\w),\w=this\)\{\w=M\(this,\w,\w\),(?=a\()/, '$1){'],
    [/d\((\w)\)(?=\?this\.k)/, 'u($1)'],
    [/,d=t=>.+?iterator\]/, ''],
    [/&&\w!==E(?=&&this\._)/, ''],
    [/void 0!==(\w)&&\(void 0!==\1\.strings.+?:(\1\._\$AI\(t\[i\]\))\)/, '$2'],
    [/,this\._\$AM=\w/g, ''],
    [/this\.type=[12],/g, ''],
    [/constructor\(\)\{super\(\.{3}arguments\),this\.type=\d\}/g, ''],
    [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
    [/(const \w=)i\((\w)\)(\.nextSibling;)i\(\w\)/, '$1$2$3$2'],
    [/,D:d,/, ',D:0,'],
    [/\?\.host\?\?this\.element/, '.host'],
    [
      /const \w=\w\?\.renderBefore\?\?i;.+?return h\._\$AI\(t\),h\}/,
      '(i._$litPart$??=new k(i.appendChild(c()),null,void 0,s))._$AI(t)}',
    ],
    [
      /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      '',
    ],
    [/(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/, 'makePolicy($1,$2)'],
    [/(function \w\(\w,(\w),\w=\w,\w\)\{)if\(\2===E\).+?,\2\}(?=class)/, '$1return $2}'],
    [/1===\w\.type\?(\w=new \w\.ctor\([^)]*\)):6===.+?\)\)/, '$1'],
    [/"number"==typeof \w\?(this\._\$AC\(\w\)):.+?,\w\)(?=;)/, '$1'],
    [/for\(this\._\$AP\?\.\(!1,!0,\w\);/, 'for(;'],
    [/setConnected\(\w\)\{.+?\}(?=\}class)/, ''],
    [
      /_\$AI\(\w,\w=this\)\{if\(\(\w=\w.+?\}(?=handleEvent)/,
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this);this._$AH=t}',
    ],
    [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.+?\)):this\._\$AH\.handleEvent\(\w\)/, '$1'],
    [/this\._\$AN=void 0,/g, ''],
    [/,\w\.length>2\|\|""!==\w\[0\].+?:this\._\$AH=A\}/, '}'],
    [/_\$AI\((\w),\w=this,\w,\w\)\{.+?\}(?=j\()/, '_$AI(t){(!a(t)||t!==this._$AH)&&this.j(this._$AH=t)}'],
    [/get _\$AU\(\)\{.+?\}/g, ''],
    [/get tagName\(\)\{.+?\}/, ''],
    [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    [/get parentNode\(\)\{return.+?\}/, ''],
    [/get parentNode\(\)\{let.+?get endNode\(\)\{.+?\}/, ''],
    [/\(\w\?\.creationScope\?\?(\w)\)/, '$1'],
  ],
};

/** What a source could use of Lit and this build has not: hooks that no element here has, options of properties, other templates. */
const GONE =
  /\b(firstUpdated|shouldUpdate|scheduleUpdate|addController|noChange|(reflect|converter|hasChanged|noAccessor|useDefault)(?=:)|type: (Boolean|Number|Object|Array)|(svg|mathml)(?=`))/;

/** Lit's style sheets for browsers that adopt them: all that the card runs in. */
const CSS_TAG = `
export class CSSResult {
  constructor(text) { this.cssText = text; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = (text) => new CSSResult(text);
export const unsafeCSS = (text) => new CSSResult(text);
export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet);
};
`;

/** Lit as a guest on somebody else's page: nothing left on the global object, one policy under our name and our guard. */
export function litAsGuest(): Plugin {
  return {
    name: 'lit-as-guest',
    enforce: 'pre',
    transform(code, id) {
      if (/src.elements/.test(id) && /\s[\w-]+="[^"\n]*\$\{/.test(code))
        this.error(
          `${id}: an attribute is one expression and nothing beside it in this build: see LIT_EDITS`,
        );
      const [gone] = (/src.elements/.test(id) && GONE.exec(code)) || [];
      if (gone) this.error(`${id}: there is no ${gone} in this build: see LIT_EDITS`);
      const file =
        /node_modules.*\/(lit-html|lit-element|reactive-element|css-tag|directives?\/.*|directive)\.js$/.exec(
          id,
        )?.[1];
      if (!file) return null;
      if (file === 'css-tag') return { code: CSS_TAG, map: null };
      if (file.startsWith('directive')) this.error('this build of Lit has no directives: see LIT_EDITS');
      for (const [what, instead] of LIT_EDITS[file]!) {
        if (!what.test(code)) this.error(`${id}: no ${what.source}. Lit has changed: look again`);
        code = code.replace(what, instead);
      }
      if (file === 'lit-html') code = `import { makePolicy } from ${JSON.stringify(POLICY)};\n${code}`;
      return { code, map: null };
    },
  };
}
