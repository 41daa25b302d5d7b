//! Optional property made required.

fn read(certain: &api::types::Certain) -> Option<i64> {
    certain.a
}

fn main() {
    let _ = read;
}
