//! Orders: what the app is about.

use std::sync::Mutex;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};

use super::acme::{Shared, lock};
use super::csrf::ForgeryChecked;
use super::session::SignedIn;

/// One order.
#[derive(Debug, Clone, Serialize)]
pub struct Order {
    id: String,
    item: String,
    quantity: u32,
    total_cents: u32,
    placed: String,
    state: &'static str,
}

/// What the form sends.
#[derive(Debug, Deserialize)]
pub struct NewOrder {
    item: String,
    quantity: u32,
}

/// All orders, newest first. The demo has one customer's worth of them.
#[derive(Debug)]
pub struct Orders(Mutex<Vec<Order>>);

impl Default for Orders {
    fn default() -> Orders {
        let order = |id: &str, item: &str, quantity, total_cents, placed: &str, state| Order {
            id: id.to_owned(),
            item: item.to_owned(),
            quantity,
            total_cents,
            placed: placed.to_owned(),
            state,
        };
        Orders(Mutex::new(vec![
            order("AO-1047", "Rocket skates, size 9", 1, 18_900, "12 May", "In transit"),
            order("AO-1046", "Portable holes, box of 6", 2, 9_400, "9 May", "In transit"),
            order("AO-1041", "Giant magnet", 1, 24_950, "2 May", "Delivered"),
            order("AO-1038", "Dehydrated boulders", 12, 5_880, "26 April", "Delivered"),
            order("AO-1032", "Bird seed, 20 kg", 3, 4_470, "17 April", "Delivered"),
        ]))
    }
}

impl Orders {
    const KEPT: usize = 50;

    fn list(&self) -> Vec<Order> {
        lock(&self.0).clone()
    }

    fn place(&self, new: NewOrder) -> Order {
        let mut orders = lock(&self.0);
        let highest = orders.iter().filter_map(|order| order.id.strip_prefix("AO-")?.parse::<u32>().ok()).max();
        let order = Order {
            id: format!("AO-{}", highest.unwrap_or(1000) + 1),
            total_cents: new.quantity.saturating_mul(4_900),
            item: new.item,
            quantity: new.quantity,
            placed: "Today".to_owned(),
            state: "Received",
        };
        orders.insert(0, order.clone());
        orders.truncate(Self::KEPT);
        order
    }
}

/// `GET /api/session/orders`
pub async fn list(State(acme): State<Shared>, _: SignedIn) -> Json<Vec<Order>> {
    Json(acme.orders.list())
}

/// `POST /api/session/orders`
pub async fn place(
    State(acme): State<Shared>,
    _: ForgeryChecked,
    Json(new): Json<NewOrder>,
) -> (StatusCode, Json<Order>) {
    let new = NewOrder { item: new.item.chars().take(80).collect(), quantity: new.quantity.clamp(1, 999) };
    (StatusCode::CREATED, Json(acme.orders.place(new)))
}
