//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod list_orders;
mod order;

pub use crate::runtime::validation::validate::Validate as _;
pub use list_orders::{
    ListOrdersResponse, ListOrdersResponseOrdersItem, ListOrdersResponseOrdersItemState,
};
pub use order::{Order, OrderState};
