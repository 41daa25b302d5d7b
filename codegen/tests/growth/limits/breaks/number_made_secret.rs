//! A number becomes a secret.

fn pin(it: api::types::SecretNumber) -> Option<i64> {
    it.a
}

fn main() {
    let _ = pin;
}
