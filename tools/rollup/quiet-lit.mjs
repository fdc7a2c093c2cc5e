/**
 * Takes out of the bundled Lit what reads or writes names on the page's global object: hooks for polyfills,
 * version lists, metadata for decorators, and the way to add styles that a strict policy refuses. An author's
 * `<form id="litHtmlVersions">` would otherwise stop every element, and our files would leave traces.
 * Engines above our floor need none of it.
 *
 * And what no element of ours uses, which lint sees to: properties that are written back as attributes,
 * attributes that hold JSON, templates that are pieces of SVG or MathML or were compiled before, directives
 * that are about an element or go on by themselves, sheets that are no `css`, initializers of decorators, and
 * Lit's own way to a shadow root, for which the base element has another. A reader would wait for it at every first visit. The modules
 * for npm keep Lit as it is.
 */
const CUTS = {
  'lit-html/lit-html.js': [
    [
      ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
      ';const D=',
    ],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),',
      '1===r.type&&(i=new r.ctor(h,r.name,r.strings,this,t)),',
    ],
    ['l=2===i?"<svg>":3===i?"<math>":"",', 'l="",'],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
    ],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")', 'l+(t[s]||"<?>")'],
  ],
  'lit-element/lit-element.js': [
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    // Our base element makes its own root.
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    // What a server wrote is begun anew, and not waited for.
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [
      'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
      '',
    ],
    [',p=a.reactiveElementPolyfillSupport', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      'const t=globalThis,e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
      'const t=0,e=!0,',
    ],
    ['o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', 'o.map(t=>t.styleSheet)'],
    // Only who writes a style sheet could meet these, and they have Lit as it is.
    ['"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."', ''],
    [
      `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`,
      't',
    ],
  ],
};

export function quietLit() {
  return {
    name: 'quiet-lit',
    transform(code, id) {
      const file = Object.keys(CUTS).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      return {
        code: CUTS[file].reduce((text, [from, to]) => cut(text, from, to, file), code),
        map: null,
      };
    },
  };
}

function cut(text, from, to, file) {
  if (text.split(from).length !== 2) {
    throw new Error(`${file} has changed: tools/rollup/quiet-lit.mjs no longer finds “${from}”.`);
  }
  return text.replace(from, () => to);
}
