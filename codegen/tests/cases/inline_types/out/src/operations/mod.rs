//! The operations of the API, each as a request type.

mod list_orders;

pub use list_orders::ListOrders;
