//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod alone;
mod anything;
mod bank;
mod card;
mod demanding;
mod either;
mod inline;
mod mixed;
mod nested;
mod order;
mod payment;
mod product;

pub use crate::runtime::validation::validate::Validate as _;
pub use alone::Alone;
pub use anything::Anything;
pub use bank::Bank;
pub use card::Card;
pub use demanding::Demanding;
pub use either::Either;
pub use inline::Inline;
pub use mixed::{Mixed, MixedValue};
pub use nested::Nested;
pub use order::{Order, OrderBank, OrderCard};
pub use payment::{Payment, PaymentCash};
pub use product::{Product, ProductA, ProductB};
