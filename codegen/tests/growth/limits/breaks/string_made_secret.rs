//! A string becomes a secret.

fn token(it: api::types::Secret) -> Option<String> {
    it.a
}

fn main() {
    let _ = token;
}
