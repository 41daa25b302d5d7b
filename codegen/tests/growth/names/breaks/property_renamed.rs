//! A property is renamed.

fn main() {
    let _ = api::types::Prop::new().old("a");
}
