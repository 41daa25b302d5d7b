//! JSON is accepted beside a form: it is preferred, and its fields are those of a type.

fn main() {
    let _ = api::operations::FormJson::new("a");
}
