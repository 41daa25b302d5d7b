//! Path items by reference: what stands beside the reference applies to the operations behind it.

use path_item_references::operations::{FillCart, GetCart, GetOrder, GetParcel};
use path_item_references::{Config, Credentials, Operation};

fn url<O: Operation>(request: &O) -> Result<String, Vec<String>> {
    let config = Config::new(Credentials::none());
    let context = config.request_context().expect("is a URL");
    match request.to_http(&context) {
        Ok(request) => Ok(request.uri().to_string()),
        Err(found) => Err(found.iter().map(ToString::to_string).collect()),
    }
}

#[test]
fn parameters_and_servers_beside_a_reference_apply() {
    let wanted = "https://orders.example.com/orders/o1";
    assert_eq!(url(&GetOrder::new("o1")).as_deref(), Ok(wanted));
    assert!(url(&GetOrder::new("longer than 8")).is_err());
}

#[test]
fn operations_beside_a_reference_are_in_the_crate() {
    let wanted = "https://api.example.com/carts/7";
    assert_eq!(url(&FillCart::new(7)).as_deref(), Ok(wanted));
    assert_eq!(url(&GetCart::new("7")).as_deref(), Ok(wanted));
}

#[test]
fn the_nearest_parameter_counts() {
    let wanted = "https://api.example.com/parcels/7?trace=true";
    assert_eq!(url(&GetParcel::new(7).trace(true)).as_deref(), Ok(wanted));
}
