//! A named string without limits is given one: `String` becomes a type of its own.

fn main() {
    let alias: api::types::Alias = String::from("abc");
    let _ = alias;
}
