//! An integer is no longer of the format `int32`.

fn a(it: &api::types::Small) -> Option<i32> {
    it.a
}

fn main() {
    let _ = a;
}
