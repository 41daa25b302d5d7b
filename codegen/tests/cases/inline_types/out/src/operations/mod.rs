//! The operations of the API, each as a request type.

pub mod list_orders;

#[doc(inline)]
pub use list_orders::ListOrders;
