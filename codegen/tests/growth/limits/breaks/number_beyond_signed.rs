//! A limit rises beyond the largest `i64`.

fn a(it: &api::types::Unsigned) -> Option<i64> {
    it.a
}

fn main() {
    let _ = a;
}
