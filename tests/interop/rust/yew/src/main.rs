//! A Yew app that has help401 as a component, asks for orders by gloo-net and shows what came, and renews its token by itself.

use std::cell::RefCell;

use gloo_net::http::Request;
use help401::{Help, Told};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{AbortController, UrlSearchParams};
use yew::platform::spawn_local;
use yew::prelude::*;

#[derive(serde::Deserialize)]
struct Answer {
    orders: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Fresh {
    access_token: String,
}

thread_local! {
    static LEAVE: RefCell<Option<Callback<()>>> = const { RefCell::new(None) };
    static ASK: RefCell<Option<Callback<String>>> = const { RefCell::new(None) };
    static STOP: RefCell<Option<AbortController>> = const { RefCell::new(None) };
}

/// What the app is told of a call, as a sentence.
async fn orders(path: &str) -> String {
    let stop = AbortController::new().ok();
    let signal = stop.as_ref().map(AbortController::signal);
    STOP.set(stop);
    let answer = match Request::get(path).abort_signal(signal.as_ref()).send().await {
        Err(error) => return format!("failed: {error}"),
        Ok(answer) if !answer.ok() => return format!("failed: {}", answer.status()),
        Ok(answer) => answer.json::<Answer>().await,
    };
    answer.map_or_else(|error| format!("failed: {error}"), |answer| format!("got {}", answer.orders.join(", ")))
}

#[component]
fn Orders() -> Html {
    let words = use_state(String::new);
    let ask = {
        let words = words.clone();
        Callback::from(move |path: String| {
            let words = words.clone();
            words.set(String::new());
            spawn_local(async move { words.set(orders(&path).await) });
        })
    };
    use_effect_with((), move |()| ASK.set(Some(ask)));
    if words.is_empty() { html! {} } else { html! { <p class="answer">{ &*words }</p> } }
}

/// What the page is asked to try: the options of its address, or none, where it has to do without help.
fn tried(name: &str) -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

#[component]
fn App() -> Html {
    let helped = use_state(|| tried("data-grace-ms").is_some());
    let told = use_state(|| None::<Told>);
    let (on_incident, on_resolved) = {
        let (told, over) = (told.clone(), told.clone());
        (Callback::from(move |incident| told.set(Some(incident))), Callback::from(move |_| over.set(None)))
    };
    use_effect_with((), {
        let helped = helped.clone();
        move |()| LEAVE.set(Some(Callback::from(move |()| helped.set(false))))
    });
    html! {
        <>
            if *helped {
                <Help
                    src="/help401/help401.js"
                    login_url="/login?next={return_url}"
                    session_url="/api/session"
                    preload="eager"
                    mode={tried("data-mode")}
                    grace_ms={tried("data-grace-ms").and_then(|grace| grace.parse().ok()).unwrap_or(1500)}
                    {on_incident}
                    {on_resolved}
                />
            }
            <Orders />
            if let Some(told) = &*told {
                <p class="told">{ told.cause.code() }</p>
            }
        </>
    }
}

/// Takes the help out of the app.
#[wasm_bindgen]
pub fn leave() {
    LEAVE.with_borrow(|leave| leave.iter().for_each(|leave| leave.emit(())));
}

/// Begins a call.
#[wasm_bindgen]
pub fn ask(path: String) {
    ASK.with_borrow(|ask| ask.iter().for_each(|ask| ask.emit(path.clone())));
}

/// Gives it up.
#[wasm_bindgen]
pub fn cancel() {
    STOP.with_borrow(|stop| stop.iter().for_each(AbortController::abort));
}

/// A call with a token.
async fn invoices(path: &str, token: &str) -> Result<gloo_net::http::Response, gloo_net::Error> {
    Request::get(path).header("Authorization", &format!("Bearer {token}")).send().await
}

/// A call with the token that is kept, and with a new one if that has run out.
async fn renewing(path: &str) -> Result<Answer, gloo_net::Error> {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    let token = storage.as_ref().and_then(|storage| storage.get_item("access_token").ok().flatten());
    let mut answer = invoices(path, &token.unwrap_or_default()).await?;
    if answer.status() == 401 {
        let Fresh { access_token } = Request::post("/api/token/refresh").send().await?.json().await?;
        storage.iter().for_each(|storage| drop(storage.set_item("access_token", &access_token)));
        answer = invoices(path, &access_token).await?;
    }
    answer.json().await
}

/// The same, as a sentence.
#[wasm_bindgen]
pub async fn renew(path: String) -> String {
    renewing(&path).await.map_or_else(|error| format!("failed: {error}"), |answer| format!("got {}", answer.orders.join(", ")))
}

fn main() {
    let place = web_sys::window().and_then(|window| window.document()?.query_selector("main").ok()?);
    yew::Renderer::<App>::with_root(place.expect("the page has a place for the app")).render();
}
