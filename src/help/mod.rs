//! The component for Yew apps: the options of the script tag as properties, and the events as callbacks.
//!
//! It draws nothing where it stands. The widget is the same as any page's: its loader is hand-written JavaScript with a module
//! of its own, so an app grows by this component alone. On a server it does nothing.

#[cfg(target_arch = "wasm32")]
mod page;
mod properties;

use yew::{Component, Context, Html};

pub use properties::{Answer, HelpProps, Told};

/// Help with failed authentication in a Yew app, for as long as it is in the tree.
///
/// ```
/// use help401::{Help, Told};
/// use yew::prelude::*;
///
/// #[component]
/// fn App() -> Html {
///     let told = use_state(|| None::<Told>);
///     let on_incident = {
///         let told = told.clone();
///         Callback::from(move |incident| told.set(Some(incident)))
///     };
///     let on_resolved = {
///         let told = told.clone();
///         Callback::from(move |_| told.set(None))
///     };
///     html! {
///         <>
///             <Help src="/help401/help401.js" login_url="/login?next={return_url}" {on_incident} {on_resolved} />
///             <main aria-busy={told.is_some().to_string()}>{ "Orders" }</main>
///         </>
///     }
/// }
/// # let rendered = yew::ServerRenderer::<App>::new().hydratable(false);
/// # let runtime = tokio::runtime::Builder::new_current_thread().build()?;
/// # assert_eq!(runtime.block_on(rendered.render()), r#"<main aria-busy="false">Orders</main>"#);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// With `src` it brings the loader when it is mounted, and ends it (`help401.destroy()`) when the last one of them leaves the
/// tree. Calls that fail before the loader is there are found by Resource Timing alone, which knows their status and address and
/// nothing else; a page that has the tag before its app sees all. There, leave `src` away: the component only gives options, which win over those
/// of the tag, and takes back what it gave.
pub struct Help {
    #[cfg(target_arch = "wasm32")]
    held: Option<page::Held>,
}

impl Component for Help {
    type Message = ();
    type Properties = HelpProps;

    fn create(_: &Context<Self>) -> Self {
        Self {
            #[cfg(target_arch = "wasm32")]
            held: None,
        }
    }

    // New properties are handed on; there is nothing to draw.
    fn changed(&mut self, _context: &Context<Self>, _: &HelpProps) -> bool {
        #[cfg(target_arch = "wasm32")]
        self.held.iter().for_each(|held| held.configure(_context.props()));
        false
    }

    fn view(&self, _: &Context<Self>) -> Html {
        Html::default()
    }

    // Called in a browser only.
    fn rendered(&mut self, _context: &Context<Self>, _first: bool) {
        #[cfg(target_arch = "wasm32")]
        if _first {
            self.held = Some(page::Held::begin(_context.props()));
        }
    }
}
