//! The operations of the API, each as the request that makes a call.

mod list_orders;

pub use list_orders::ListOrders;
