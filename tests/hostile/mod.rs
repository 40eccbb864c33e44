//! Texts that want to be more than text: markup, scripts, addresses in disguise, marks that nobody sees, and very long ones.
// Each test that names this module uses another part of it.
#![allow(dead_code, missing_docs)]

/// What runs if any of it is ever taken for a script. Nobody else calls it.
pub const CALLED: &str = "pwned";

/// Markup and scripts for every place in which a page could put a text: content, attributes, scripts, styles, comments, SVG, MathML.
pub const MARKUP: &[&str] = &[
    "<script>pwned()</script>",
    "<img src=x onerror=pwned()>",
    "<svg onload=pwned()>",
    "<svg><script>pwned()</script></svg>",
    "<svg><animate onbegin=pwned() attributeName=x dur=1s>",
    "<math><mtext><mglyph><style><img src=x onerror=pwned()></style></mglyph></mtext></math>",
    "<iframe srcdoc='<script>parent.pwned()</script>'></iframe>",
    "<details open ontoggle=pwned()>",
    "<input autofocus onfocus=pwned()>",
    "<style>*{background:url(//evil.test)}</style>",
    "<base href=//evil.test/><meta http-equiv=refresh content='0;url=javascript:pwned()'>",
    "</textarea></title></style></script><img src=x onerror=pwned()>",
    "'\"><img src=x onerror=pwned()>",
    "\" autofocus onfocus=\"pwned()",
    "' onclick='pwned()' x='",
    "--><img src=x onerror=pwned()><!--",
    "]]><img src=x onerror=pwned()>",
    "<noscript><p title=\"</noscript><img src=x onerror=pwned()>\">",
    "<a href=\"javascript:pwned()\">Sign in again</a>",
    "<template shadowrootmode=open><img src=x onerror=pwned()></template>",
    "&lt;img src=x onerror=pwned()&gt; &#60;script&#62;pwned()&#60;/script&#62;",
    "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=pwned() )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=pwned()//>\\x3e",
    "{{constructor.constructor('pwned()')()}} ${pwned()} #{pwned()} <%= pwned() %>",
    "${`${pwned()}`}",
    "<x onpointerover=pwned() style=position:fixed;inset:0>",
];

/// Addresses that lead elsewhere than they look, or run something.
pub const ADDRESSES: &[&str] = &[
    "javascript:pwned()",
    "JaVaScRiPt:pwned()",
    " \u{1}javascript:pwned()",
    "java\tscript:pwned()",
    "java\nscript:pwned()",
    "java\r\nscript\t:pwned()",
    "javascript&colon;pwned()",
    "javasc{acr_values}ript:pwned()",
    "data:text/html,<script>parent.pwned()</script>",
    "da\tta:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+",
    "vbscript:pwned()",
    "v\tbscript:pwned()",
    "blob:https://shop.example/0",
    "filesystem:https://shop.example/x",
    "file:///etc/passwd",
    "view-source:javascript:pwned()",
    "about:blank#pwned()",
    "intent://x#Intent;scheme=javascript;end",
];

/// Hosts that look like another: letters of other scripts, dots that are none, user names.
pub const LOOKALIKES: &[&str] = &[
    "https://shоp.example/", // a Cyrillic letter
    "https://ѕһор.example/",
    "https://shop。example/",
    "https://shop.example@evil.test/",
    "https://shop.example%2f@evil.test/",
    "https://xn--shp-hsd.example/",
    "https://shop.exam\u{ad}ple/",
    "https://\u{202e}tset.live/",
];

/// Marks and overrides of direction, invisible spaces, controls and tags: each changes what is read, and none is seen.
pub const UNSEEN: &[&str] = &[
    "\u{202e}lmth.nigol\u{202c}",
    "\u{2069}\u{202e}gnihtemos",
    "\u{2067}\u{2067}\u{2067}",
    "pay\u{200b}pal\u{feff}.com",
    "a\u{2028}b\u{2029}c",
    "\u{0}\u{1b}[31mred\u{7f}\u{9b}",
    "\u{e0041}\u{e0042}\u{e007f}",
    "soft\u{ad}hyphen\u{61c}\u{180e}\u{2060}",
];

/// Everything, without the very long one.
pub fn texts() -> Vec<&'static str> {
    [MARKUP, ADDRESSES, LOOKALIKES, UNSEEN].concat()
}

/// A text of one megabyte that is made of markup.
pub fn long() -> String {
    "<img src=x onerror=pwned()>\u{202e}".repeat(1 + (1 << 20) / 30)
}

/// What must not be found in any text that is shown: it would change what is read, unseen. The marks that set a value apart stay.
pub fn unseen(text: &str) -> Option<char> {
    text.chars().find(|c| {
        matches!(c, '\0'..='\x08' | '\x0b'..='\x1f' | '\x7f'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{feff}')
            || matches!(c, '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2067}' | '\u{206a}'..='\u{206f}')
            || matches!(c, '\u{e0000}'..='\u{e0fff}')
    })
}

/// Whether every value that is set apart (U+2068) ends where it was to (U+2069), within one text.
pub fn is_balanced(text: &str) -> bool {
    let mut depth = 0_i32;
    for c in text.chars() {
        match c {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => {}
        }
        if !(0..=1).contains(&depth) {
            return false;
        }
    }
    depth == 0
}
