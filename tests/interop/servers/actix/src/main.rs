//! actix-web with actix-web-httpauth: Bearer with JSON Web Tokens, and Basic.

use actix_web::dev::ServiceRequest;
use actix_web::web::{self, Json};
use actix_web::{App, Error, HttpServer, rt};
use actix_web_httpauth::extractors::basic::{self, BasicAuth};
use actix_web_httpauth::extractors::bearer::{self, BearerAuth};
use actix_web_httpauth::extractors::AuthenticationError;
use actix_web_httpauth::middleware::HttpAuthentication;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};

#[derive(serde::Deserialize)]
struct Claims {
    #[allow(dead_code)]
    sub: String,
}

fn setting(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

/// Passes on what the library says of a token.
async fn by_token(request: ServiceRequest, sent: BearerAuth) -> Result<ServiceRequest, (Error, ServiceRequest)> {
    let mut wanted = Validation::new(Algorithm::HS256);
    wanted.set_audience(&[setting("AUDIENCE")]);
    wanted.set_issuer(&[setting("ISSUER")]);
    wanted.validate_nbf = true;
    match decode::<Claims>(sent.token(), &DecodingKey::from_secret(setting("SECRET").as_bytes()), &wanted) {
        Ok(_) => Ok(request),
        Err(error) => {
            let config = bearer::Config::default().realm("orders");
            let refusal = AuthenticationError::from(config)
                .with_error(bearer::Error::InvalidToken)
                .with_error_description(error.to_string());
            Err((refusal.into(), request))
        }
    }
}

async fn by_password(request: ServiceRequest, sent: BasicAuth) -> Result<ServiceRequest, (Error, ServiceRequest)> {
    if (sent.user_id(), sent.password()) == ("ada", Some("correct horse")) {
        return Ok(request);
    }
    Err((AuthenticationError::from(basic::Config::default().realm("orders")).into(), request))
}

async fn orders() -> Json<[u8; 0]> {
    Json([])
}

fn main() -> std::io::Result<()> {
    let port = setting("PORT").parse().expect("a port");
    rt::System::new().block_on(
        HttpServer::new(|| {
            App::new()
                .app_data(bearer::Config::default().realm("orders"))
                .app_data(basic::Config::default().realm("orders"))
                .service(web::resource("/api/orders").wrap(HttpAuthentication::bearer(by_token)).to(orders))
                .service(web::resource("/basic").wrap(HttpAuthentication::basic(by_password)).to(orders))
        })
        .workers(1)
        .bind(("127.0.0.1", port))?
        .run(),
    )
}
