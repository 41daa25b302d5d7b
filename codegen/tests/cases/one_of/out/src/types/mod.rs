//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod alone;
mod anything;
mod bank;
mod card;
mod demanding;
mod either;
mod inline;
pub mod mixed;
mod nested;
pub mod order;
pub mod payment;
pub mod product;

pub use crate::runtime::validation::validate::Validate as _;
pub use alone::Alone;
pub use anything::Anything;
pub use bank::Bank;
pub use card::Card;
pub use demanding::Demanding;
pub use either::Either;
pub use inline::Inline;
#[doc(inline)]
pub use mixed::Mixed;
pub use nested::Nested;
#[doc(inline)]
pub use order::Order;
#[doc(inline)]
pub use payment::Payment;
#[doc(inline)]
pub use product::Product;
