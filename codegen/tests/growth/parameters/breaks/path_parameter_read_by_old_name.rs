//! Path parameter read by old name.

fn main() {
    let _ = api::operations::Renamed::new("1").id;
}
