//! Proofs made here with a fixed key, each wrong in one way.

use jsonwebtoken::jwk::Jwk;
use jsonwebtoken::{EncodingKey, Header};
use serde_json::{Value, json};

use super::*;

const URL: &str = "http://127.0.0.1:8401/api/dpop/balance";

/// A P-256 private key in PKCS#8 DER: fixed bytes around the 32 of the scalar, here 1, so the public point is G.
fn signing_key() -> EncodingKey {
    let mut der = vec![
        0x30, 0x41, 0x02, 0x01, 0x00, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08,
        0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x04, 0x27, 0x30, 0x25, 0x02, 0x01, 0x01, 0x04, 0x20,
    ];
    der.extend([0; 31]);
    der.push(1);
    EncodingKey::from_ec_der(&der)
}

fn proof(change: impl FnOnce(&mut Value)) -> String {
    let key = signing_key();
    let mut claims =
        json!({ "htm": "GET", "htu": URL, "iat": clock::now(), "jti": "one", "ath": hash::sha256_url("token") });
    change(&mut claims);
    let mut header = Header::new(Algorithm::ES256);
    header.typ = Some("dpop+jwt".to_owned());
    header.jwk = Some(Jwk::from_encoding_key(&key, Algorithm::ES256).unwrap());
    jsonwebtoken::encode(&header, &claims, &key).unwrap()
}

fn expected() -> Expected<'static> {
    Expected { method: "GET", url: URL, token: Some("token"), key: None, nonce: false }
}

fn fault(change: impl FnOnce(&mut Value)) -> Option<ProofFault> {
    Proofs::new().check(&proof(change), expected()).err()
}

#[test]
fn a_fitting_proof_yields_the_thumbprint_of_its_key_once() {
    let proofs = Proofs::new();
    let proof = proof(|_| ());
    let key = proofs.check(&proof, expected()).unwrap();
    assert_eq!(key.len(), 43);
    assert_eq!(proofs.check(&proof, expected()), Err(ProofFault::Replayed));
}

#[test]
fn each_claim_must_fit_the_request() {
    assert_eq!(fault(|claims| claims["htm"] = "POST".into()), Some(ProofFault::Method));
    assert_eq!(fault(|claims| claims["htu"] = "http://old.example/".into()), Some(ProofFault::Url));
    assert_eq!(fault(|claims| claims["iat"] = (clock::now() - 600).into()), Some(ProofFault::Time));
    assert_eq!(fault(|claims| claims["ath"] = "x".into()), Some(ProofFault::Token));
    assert_eq!(fault(|claims| claims["htu"] = format!("{URL}?page=2").into()), None);
}

#[test]
fn a_nonce_is_asked_for_and_then_accepted() {
    let proofs = Proofs::new();
    let with_nonce = Expected { nonce: true, ..expected() };
    assert_eq!(proofs.check(&proof(|_| ()), with_nonce), Err(ProofFault::Nonce));
    let nonce = proofs.nonce();
    assert!(proofs.check(&proof(|claims| claims["nonce"] = nonce.into()), with_nonce).is_ok());
}

#[test]
fn another_key_than_the_bound_one_is_refused() {
    let bound = Expected { key: Some("other"), ..expected() };
    assert_eq!(Proofs::new().check(&proof(|_| ()), bound), Err(ProofFault::Key));
}

#[test]
fn a_changed_proof_does_not_verify() {
    let proof = proof(|_| ());
    let (signed, _) = proof.rsplit_once('.').unwrap();
    let forged = format!("{signed}.{}", "A".repeat(86));
    assert_eq!(Proofs::new().check(&forged, expected()), Err(ProofFault::Signature));
    assert_eq!(Proofs::new().check("x", expected()), Err(ProofFault::Malformed));
}
