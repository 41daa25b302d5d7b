//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod list_orders;
mod order;

pub use crate::runtime::validate::Validate as _;
pub use list_orders::{
    ListOrdersResponse, ListOrdersResponseOrdersItem, ListOrdersResponseOrdersItemState,
};
pub use order::{Order, OrderState};
