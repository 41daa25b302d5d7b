//! A string is no longer of the format `date`.

fn day(it: &api::types::Date) -> Option<i8> {
    it.a.map(|date| date.civil().day())
}

fn main() {
    let _ = day;
}
