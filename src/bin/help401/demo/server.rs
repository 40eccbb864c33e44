//! Two listeners on loopback: the app, and the API on the port after it.

use std::net::Ipv4Addr;

use tokio::net::TcpListener;

use super::acme::Acme;
use super::options::Options;
use super::{partner, routes};

/// Serves until Ctrl-C; an error is one sentence.
pub fn serve(options: Options) -> Result<(), String> {
    if !options.dist.join("index.html").is_file() {
        let folder = options.dist.display();
        return Err(format!("there is no index.html in `{folder}`: run `make build` first."));
    }
    let runtime = tokio::runtime::Runtime::new().map_err(|error| format!("the server could not start: {error}."))?;
    runtime.block_on(listen(options))
}

async fn listen(options: Options) -> Result<(), String> {
    let app_listener = bind(options.port).await?;
    let partner_listener = bind(options.partner_port()).await?;
    let port = options.port;
    let acme = Acme::new(options);
    println!("Acme Orders is at http://127.0.0.1:{port}/ (sign in as ada / lovelace) - stop with Ctrl-C");
    // Not graceful: a browser's idle connections would keep the process for minutes.
    tokio::select! {
        served = axum::serve(app_listener, routes::router(acme.clone())) => served,
        served = axum::serve(partner_listener, partner::router(acme)) => served,
        interrupted = tokio::signal::ctrl_c() => interrupted,
    }
    .map_err(|error| format!("the server stopped: {error}."))
}

async fn bind(port: u16) -> Result<TcpListener, String> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => format!(
            "port {port} is taken: stop what uses it, or choose another with PORT=<n> (it and the one after it are used)."
        ),
        _ => format!("port {port} cannot be used: {error}."),
    })
}
