//! A Leptos app that asks for orders, by reqwest or by gloo-net, shows what came, and renews its token by itself.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::reactive::actions::ActionAbortHandle;
use leptos::wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::wasm_bindgen;

#[derive(serde::Deserialize)]
struct Answer {
    #[serde(default)]
    orders: Vec<String>,
    #[serde(default)]
    access_token: String,
}

/// What came, or why nothing did, as the app is told it.
type Told = Result<Answer, String>;

/// One call, by either library.
#[derive(Clone)]
struct Call {
    gloo: bool,
    post: bool,
    path: String,
    token: Option<String>,
}

async fn by_reqwest(call: &Call) -> Told {
    // It takes whole addresses only.
    let address = window().location().origin().unwrap_or_default() + &call.path;
    let client = reqwest::Client::new();
    let request = if call.post { client.post(address) } else { client.get(address) };
    let request = call.token.iter().fold(request, |request, token| request.bearer_auth(token));
    let answer = request.send().await.map_err(|error| error.to_string())?;
    // reqwest ends an answer that is dropped, and with it the body: why it was refused is said there.
    if !answer.status().is_success() {
        return Err(answer.status().as_str().to_owned());
    }
    answer.json().await.map_err(|error| error.to_string())
}

/// gloo-net goes on with a call that nobody awaits; this ends it.
struct Stop(web_sys::AbortController);

impl Drop for Stop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn by_gloo(call: &Call) -> Told {
    let stop = web_sys::AbortController::new().ok().map(Stop);
    let signal = stop.as_ref().map(|stop| stop.0.signal());
    let request = if call.post { gloo_net::http::Request::post(&call.path) } else { gloo_net::http::Request::get(&call.path) };
    let request = call.token.iter().fold(request, |request, token| request.header("Authorization", &format!("Bearer {token}")));
    let answer = request.abort_signal(signal.as_ref()).send().await.map_err(|error| error.to_string())?;
    if !answer.ok() {
        // Whoever wants to know why it was refused reads on before the call is ended.
        return Err(format!("{} {}", answer.status(), answer.text().await.unwrap_or_default()));
    }
    answer.json().await.map_err(|error| error.to_string())
}

async fn told(call: &Call) -> Told {
    if call.gloo { by_gloo(call).await } else { by_reqwest(call).await }
}

fn sentence(told: Told) -> String {
    told.map_or_else(|error| format!("failed: {error}"), |answer| format!("got {}", answer.orders.join(", ")))
}

type Ask = Action<Call, String>;

thread_local! {
    static ASK: RefCell<Option<Ask>> = const { RefCell::new(None) };
    static STOP: RefCell<Option<ActionAbortHandle>> = const { RefCell::new(None) };
}

#[component]
fn Orders() -> impl IntoView {
    let ask: Ask = Action::new_local(|call: &Call| {
        let call = call.clone();
        async move { sentence(told(&call).await) }
    });
    ASK.set(Some(ask));
    move || if ask.pending().get() { None } else { ask.value().get().map(|words| view! { <p class="answer">{words}</p> }) }
}

/// Begins a call.
#[wasm_bindgen]
pub fn ask(path: String, gloo: bool) {
    let call = Call { gloo, post: false, path, token: None };
    STOP.set(ASK.with_borrow(|ask| ask.map(|ask| ask.dispatch_local(call))));
}

/// Gives it up: what awaits it is dropped.
#[wasm_bindgen]
pub fn cancel() {
    STOP.take().into_iter().for_each(ActionAbortHandle::abort);
}

/// A call with the token that is kept, and with a new one if that has run out.
#[wasm_bindgen]
pub async fn renew(path: String, gloo: bool) -> String {
    let storage = window().local_storage().ok().flatten();
    let token = storage.as_ref().and_then(|storage| storage.get_item("access_token").ok().flatten());
    let call = Call { gloo, post: false, path, token };
    let mut answer = told(&call).await;
    if matches!(&answer, Err(refused) if refused.starts_with("401")) {
        let fresh = told(&Call { post: true, path: "/api/token/refresh".into(), token: None, ..call.clone() }).await;
        let Ok(Answer { access_token, .. }) = fresh else { return sentence(fresh) };
        storage.iter().for_each(|storage| drop(storage.set_item("access_token", &access_token)));
        answer = told(&Call { token: Some(access_token), ..call }).await;
    }
    sentence(answer)
}

fn main() {
    let place = document().query_selector("main").ok().flatten().and_then(|main| main.dyn_into().ok());
    mount_to(place.expect("the page has a place for the app"), Orders).forget();
}
