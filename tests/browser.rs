//! The module in a real browser: its element, what it sees of a page, what it removes, its card, and what crosses from
//! JavaScript.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use help401::browser::host::{Host, place};
use help401::browser::{cleanup, page};
use help401::diagnosis::diagnose;
use help401::evidence::gather;
use help401::evidence::record::StorageArea;
use help401::incident::{Incident, Incidents};
use help401::options::{Options, Position, Theme, read_options};
use help401::presentation::asking::asking;
use help401::presentation::components::app::{App, AppProps};
use help401::presentation::intent::Intent;
use help401::presentation::styles::STYLES;
use help401::presentation::view::{CardView, Phase, Setting, card};
use help401::recovery::action::Action;
use help401::recovery::cleanup::{Entry, Removal, Why};
use help401::widget::exports;
use help401::wire::record::WireRecord;
use help401::words::Locale;
use help401::{Answer, Help, HelpProps, Told};
use serde::Deserialize;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yew::{AppHandle, Renderer};

wasm_bindgen_test_configure!(run_in_browser);

/// What a script comes to.
fn js(script: &str) -> JsValue {
    js_sys::Function::new_no_args(script).call0(&JsValue::NULL).expect(script)
}

fn holds(script: &str) -> bool {
    js(&format!("return !!({script})")).is_truthy()
}

fn text(script: &str) -> String {
    js(&format!("return String({script})")).as_string().unwrap()
}

/// Until everything that was begun has had its turn.
async fn turn() {
    let waited = js("return new Promise((done) => setTimeout(done))").unchecked_into::<js_sys::Promise>();
    JsFuture::from(waited).await.unwrap();
}

// ---- The element ---------------------------------------------------------------------------------------------------

#[wasm_bindgen_test]
fn the_host_is_one_element_with_an_open_root_and_an_adopted_sheet() {
    let host = Host::create(STYLES, None, |_| {}).unwrap();
    assert!(holds("document.querySelectorAll('help-401').length == 1"));
    assert!(holds("document.querySelector('help-401').parentNode == document.documentElement"));
    assert!(holds("document.querySelector('help-401').shadowRoot.adoptedStyleSheets[0].cssRules.length > 0"));
    assert!(holds("!document.querySelector('help-401').shadowRoot.querySelector('style, link, script, [style]')"));
    drop(host);
    assert!(holds("!document.querySelector('help-401') && !document.adoptedStyleSheets.length"));
}

#[wasm_bindgen_test]
fn dropping_the_host_gives_the_focus_back() {
    js(
        "const field = document.createElement('input'); field.id = 'before'; document.body.append(field); field.focus()",
    );
    let host = Host::create(STYLES, None, |_| {}).unwrap();
    host.mount().set_inner_html("<button>x</button>");
    js("document.querySelector('help-401').shadowRoot.querySelector('button').focus()");
    assert!(host.has_focus());
    drop(host);
    assert_eq!(text("document.activeElement.id"), "before");
    js("document.getElementById('before').remove()");
}

#[wasm_bindgen_test]
fn a_host_of_the_pages_own_is_drawn_into_and_left_there() {
    js("const own = document.createElement('help-401'); own.id = 'own'; document.body.append(own)");
    let host = Host::create(STYLES, place(), |_| {}).unwrap();
    assert!(holds("document.getElementById('own').shadowRoot.childElementCount == 1"));
    drop(host);
    assert!(holds("document.getElementById('own').shadowRoot.childElementCount == 0"));
    // And once more: a root cannot be attached twice.
    drop(Host::create(STYLES, place(), |_| {}).unwrap());
    js("document.getElementById('own').remove()");
}

#[wasm_bindgen_test]
fn a_host_that_the_page_threw_out_comes_back() {
    let host = Host::create(STYLES, None, |_| {}).unwrap();
    js("document.querySelector('help-401').remove()");
    host.keep_in_page();
    assert!(holds("document.querySelectorAll('help-401').length == 1"));
}

// ---- What is seen of the page, and removed from it -----------------------------------------------------------------

const FILL: &str = "localStorage.setItem('access_token', 'abcdefgh'); sessionStorage.setItem('draft', 'Dear Ada'); \
                    document.cookie = 'sid=12345678'; document.cookie = 'theme=dark; path=/'";
const EMPTY: &str = "localStorage.clear(); sessionStorage.clear(); \
                     for (const name of ['sid', 'theme']) document.cookie = name + '=; expires=Thu, 01 Jan 1970 00:00:00 GMT'";

#[wasm_bindgen_test]
fn storage_and_the_names_of_cookies_are_read() {
    js(FILL);
    let seen = page::read();
    let items = seen.storage.present().expect("there is storage");
    let named = |area: StorageArea, key: &str| items.iter().any(|item| item.area == area && item.key == key);
    assert!(named(StorageArea::Local, "access_token") && named(StorageArea::Session, "draft"));
    let cookies = seen.cookies.present().expect("there are cookies");
    assert!(cookies.iter().any(|name| name == "sid") && cookies.iter().any(|name| name == "theme"), "{cookies:?}");
    assert!(!format!("{seen:?}").contains("12345678"), "the value of a cookie was read");
    assert!(seen.cookie_enabled && seen.secure);
    assert_eq!(seen.origin, text("location.origin"));
    js(EMPTY);
}

#[wasm_bindgen_test]
async fn what_is_told_goes_and_what_stays_is_named() {
    js(FILL);
    JsFuture::from(js("return caches.open('v1')").unchecked_into::<js_sys::Promise>()).await.unwrap();
    assert!(cleanup::found().await.caches.contains(&"v1".to_owned()));
    let left = cleanup::remove(&[
        Removal::Storage(StorageArea::Local, "access_token".into()),
        Removal::Cookie("sid".into()),
        Removal::Cache("v1".into()),
        Removal::Cache("never-there".into()),
    ])
    .await;
    assert_eq!(left, ["never-there"]);
    assert!(holds("localStorage.getItem('access_token') === null && sessionStorage.getItem('draft') === 'Dear Ada'"));
    assert!(holds("!/sid=/.test(document.cookie) && /theme=dark/.test(document.cookie)"));
    assert!(!cleanup::found().await.caches.contains(&"v1".to_owned()));
    js(EMPTY);
}

// ---- The card ------------------------------------------------------------------------------------------------------

fn incident() -> Incident {
    let record = r#"{"page":{"origin":"https://a.test","now":1795376026659},
        "request":{"method":"GET","url":"https://a.test/me","headers":{"authorization":"Bearer undefined"}},
        "response":{"status":401,"headers":{}}}"#;
    let record: WireRecord = serde_json::from_str(record).unwrap();
    let (options, _) = read_options(&[("login-url".to_owned(), "/login".to_owned())]);
    let mut incidents = Incidents::default();
    incidents.note(&record.into_record(), &options);
    incidents.newest_first().next().unwrap().clone()
}

fn view(phase: &Phase) -> CardView {
    let locale = Locale::default();
    let Options { position, theme, .. } = Options::default();
    assert!(position == Position::BottomEnd && theme == Theme::Auto);
    card(&incident(), phase, Setting { position, theme, ..Setting::of(&locale) })
}

/// A card in the page, and what was wished for.
struct Mounted {
    app: Option<AppHandle<App>>,
    _host: Host,
    wishes: Rc<RefCell<Vec<Intent>>>,
}

impl Mounted {
    async fn new(phase: &Phase) -> Self {
        let wishes = Rc::new(RefCell::new(Vec::new()));
        let pressed = {
            let wishes = wishes.clone();
            move |name: &str| wishes.borrow_mut().extend(Intent::named(name))
        };
        let host = Host::create(STYLES, None, pressed).unwrap();
        let props = AppProps { card: Some(view(phase).into()), beside: None };
        let app = Renderer::<App>::with_root_and_props(host.mount(), props).render();
        turn().await;
        Self { app: Some(app), _host: host, wishes }
    }

    fn wishes(&self) -> Vec<Intent> {
        self.wishes.borrow().clone()
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}

const ROOT: &str = "document.querySelector('help-401').shadowRoot";

#[wasm_bindgen_test]
async fn the_card_has_its_roles_parts_and_buttons() {
    let mounted = Mounted::new(&Phase::Idle).await;
    assert!(holds(&format!(
        "{ROOT}.querySelector('[part~=panel][role=dialog][aria-labelledby=title][aria-describedby=what]')"
    )));
    assert!(holds(&format!("{ROOT}.querySelector('[role=status]')")));
    for part in ["icon", "title", "what", "next", "actions", "details", "close"] {
        assert!(holds(&format!("{ROOT}.querySelector('[part~={part}]')")), "there is no part {part}");
    }
    let actions = format!(
        "[...{ROOT}.querySelectorAll('button')].filter((b) => !b.closest('details')).map((b) => b.dataset.action)"
    );
    assert_eq!(text(&actions), "sign_in,clear_app_data,reload,dismiss");
    assert_eq!(text(&format!("{ROOT}.querySelector('.primary').dataset.action")), "sign_in");
    assert!(holds(&format!("[...{ROOT}.querySelectorAll('button')].every((b) => b.type == 'button')")));
    js(&format!("{ROOT}.querySelector('[data-action=clear_app_data]').click()"));
    assert_eq!(mounted.wishes(), [Intent::Act(Action::ClearAppData)]);
    drop(mounted);
    turn().await;
    assert!(holds("!document.querySelector('help-401')"));
}

#[wasm_bindgen_test]
async fn escape_and_the_closing_button_dismiss() {
    let mounted = Mounted::new(&Phase::Idle).await;
    let key = |key: &str| {
        format!(
            "{ROOT}.querySelector('button').dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, composed: true }}))"
        )
    };
    js(&key("Enter"));
    assert_eq!(mounted.wishes(), []);
    js(&key("Escape"));
    js(&format!("{ROOT}.querySelector('[data-action=dismiss]').click()"));
    assert_eq!(mounted.wishes(), [Intent::Back, Intent::Dismiss]);
}

#[wasm_bindgen_test]
async fn the_question_lists_what_would_go_and_takes_two_answers() {
    let entry = |removal, why| Entry { removal, why, size: String::new(), ticked: why != Why::Other };
    let entries = vec![
        entry(Removal::Storage(StorageArea::Local, "access_token".into()), Why::SignIn),
        entry(Removal::Cookie("<img src=x>".into()), Why::Other),
    ];
    let mounted = Mounted::new(&asking(entries, false, &Locale::default(), false)).await;
    assert_eq!(
        text(&format!("[...{ROOT}.querySelectorAll('li bdi')].map((item) => item.textContent)")),
        "access_token,<img src=x>"
    );
    assert!(holds(&format!(
        "[...{ROOT}.querySelectorAll('li input')].map((tick) => tick.checked).join() === 'true,false'"
    )));
    js(&format!("{ROOT}.querySelectorAll('li input')[1].click()"));
    js(&format!("{ROOT}.querySelector('[data-action=keep_data]').click()"));
    js(&format!("{ROOT}.querySelector('[data-action=confirm_clear]').click()"));
    assert_eq!(mounted.wishes(), [Intent::Tick(1), Intent::No, Intent::Yes]);
}

// ---- What crosses from JavaScript ----------------------------------------------------------------------------------

#[derive(Deserialize)]
struct Case {
    record: WireRecord,
    truth: Truth,
}

#[derive(Deserialize)]
struct Truth {
    cause: String,
}

const CASES: &[(&str, &str)] = &[
    ("expired", include_str!("corpus/aiohttp-jwt--expired-natural.json")),
    ("undefined", include_str!("corpus/aiohttp-jwt--bearer-undefined.json")),
    ("scope", include_str!("corpus/authlib--rfc9068-insufficient-scope.json")),
    ("gone", include_str!("corpus/aiohttp-security--expired.json")),
    ("csrf", include_str!("corpus/csrf-csrf--missing.json")),
];

#[wasm_bindgen_test]
fn a_value_that_refers_to_itself_is_read_to_an_end() {
    // Three times, so that each step has three times as many as the one before.
    let web = js("const web = {}; web.request = web.response = web.page = web; return web");
    assert!(exports::diagnose(web).is_ok());
    let list = js("const list = []; list.push(list, list); return { history: list }");
    assert!(exports::diagnose(list).is_ok());
}

#[wasm_bindgen_test]
fn a_record_is_explained_the_same_however_it_crosses() {
    for (name, source) in CASES {
        let case: Case = serde_json::from_str(source).unwrap();
        let natively = diagnose(&gather(&case.record.into_record()));
        let object = js_sys::JSON::parse(source).unwrap();
        let record = js_sys::Reflect::get(&object, &"record".into()).unwrap();
        let crossed = exports::diagnose(record).unwrap_or_else(|_| panic!("{name} is no record"));
        let cause = js_sys::Reflect::get(&crossed, &"cause".into()).unwrap().as_string().unwrap();
        assert_eq!(cause, natively.cause().code(), "{name}");
        assert_eq!(cause, case.truth.cause, "{name}");
        let confidence = js_sys::Reflect::get(&crossed, &"confidence".into()).unwrap().as_string().unwrap();
        assert_eq!(confidence, natively.confidence().code(), "{name}");
    }
}

// ---- The component for Yew apps ----------------------------------------------------------------------------------------

/// A loader that only remembers what it was asked.
const LOADER: &str =
    "window.asked = []; const q = { push: (call) => asked.push(call) }; window.help401 = { version: 'test', q }";
/// The last options that it was given, of those that are there.
const GIVEN: &str = "JSON.stringify(asked.filter(([method]) => method == 'init').at(-1)[1])";

thread_local! {
    static TAKEN: Cell<bool> = const { Cell::new(false) };
}

/// There is one `window.help401`, and tests that wait run beside each other: each has it for as long as it holds this.
struct Taken;

async fn take() -> Taken {
    while TAKEN.replace(true) {
        turn().await;
    }
    Taken
}

impl Drop for Taken {
    fn drop(&mut self) {
        js("delete window.help401");
        TAKEN.set(false);
    }
}

fn in_the_page(props: HelpProps) -> AppHandle<Help> {
    Renderer::<Help>::with_root_and_props(js("return document.createElement('div')").unchecked_into(), props).render()
}

#[wasm_bindgen_test]
async fn the_component_gives_its_properties_as_options_and_takes_them_back() {
    let _taken = take().await;
    js(LOADER);
    let mut app = in_the_page(yew::props!(HelpProps { login_url: "/login", grace_ms: 400, otlp_sample: 0.25 }));
    turn().await;
    assert_eq!(text(GIVEN), r#"{"loginUrl":"/login","graceMs":"400","otlpSample":"0.25"}"#);
    app.update(yew::props!(HelpProps { login_url: "/in" }));
    turn().await;
    assert_eq!(text(GIVEN), r#"{"loginUrl":"/in"}"#);
    assert!(holds("'graceMs' in asked.at(-1)[1]"), "what is given no longer has to be taken back");
    app.destroy();
    turn().await;
    assert_eq!(text("Object.entries(asked.at(-1)[1]).join()"), "loginUrl,");
    assert!(
        holds("asked.every(([method]) => method == 'init')"),
        "a loader that was there before is not the component's to end"
    );
}

#[wasm_bindgen_test]
async fn the_component_tells_the_app_of_incidents_and_asks_its_functions() {
    let _taken = take().await;
    js(LOADER);
    let heard: Rc<RefCell<Vec<Told>>> = Rc::default();
    let on_incident = {
        let heard = Rc::clone(&heard);
        yew::Callback::from(move |told| heard.borrow_mut().push(told))
    };
    let on_refresh: yew::Callback<(), Answer> = yew::Callback::from(|()| Box::pin(async { true }) as Answer);
    let app = in_the_page(yew::props!(HelpProps { on_incident, on_refresh }));
    turn().await;
    let tell = "dispatchEvent(new CustomEvent('help401:incident', { detail: { id: 'a1', status: 401, method: 'GET', \
                url: 'https://a.example/orders', diagnosis: { cause: 'expired_token' } } }))";
    js(tell);
    let wanted = Told {
        id: "a1".into(),
        status: 401,
        method: "GET".into(),
        url: "https://a.example/orders".into(),
        cause: help401::diagnosis::cause::Cause::ExpiredToken,
    };
    assert_eq!(*heard.borrow(), [wanted]);
    js("asked.at(-1)[1].onRefresh().then((answer) => (window.answer = answer))");
    turn().await;
    assert!(holds("answer === true"));
    app.destroy();
    turn().await;
    js(tell);
    assert_eq!(heard.borrow().len(), 1, "whoever has left the tree is told nothing");
}

#[wasm_bindgen_test]
async fn the_component_brings_the_loader_once_and_ends_it_when_the_last_one_goes() {
    let _taken = take().await;
    let script = "data:text/javascript,window.came = (window.came || 0) + 1; var early = help401; window.help401 = \
                  { version: 'test', q: { push: ([method]) => method == 'destroy' && delete window.help401 } }; early.q.forEach(help401.q.push)";
    let props = || yew::props!(HelpProps { src: script, nonce: "n" });
    let scripts = "document.querySelectorAll('script[src^=\"data:text\"]').length";
    let apps = [in_the_page(props()), in_the_page(props())];
    turn().await;
    assert_eq!(text(scripts), "1");
    while !holds("window.help401?.version") {
        turn().await;
    }
    let [first, second] = apps;
    first.destroy();
    turn().await;
    assert!(holds("help401.version"), "the other one still wants it");
    second.destroy();
    turn().await;
    assert!(holds("!('help401' in window)"));
    assert_eq!(text(scripts), "0");
    // One that goes before the loader has come ends it when it comes.
    let brief = in_the_page(props());
    turn().await;
    brief.destroy();
    while !holds("window.came == 2") {
        turn().await;
    }
    turn().await;
    assert!(holds("!window.help401?.version"));
}
