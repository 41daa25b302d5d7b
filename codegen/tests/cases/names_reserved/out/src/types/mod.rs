//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod box_;
mod cow;
mod default;
mod deserialize;
mod error;
mod mod_;
mod mod__;
mod option;
mod response;
mod result;
mod self_;
mod serde;
mod some;
mod string;
mod validate;
mod vec;
mod violations;

pub use crate::runtime::validate::Validate as _;
pub use box_::BoxType;
pub use cow::Cow;
pub use default::DefaultType;
pub use deserialize::Deserialize;
pub use error::Error;
pub use mod_::Mod;
pub use mod__::ModType;
pub use option::OptionType;
pub use response::Response;
pub use result::ResultType;
pub use self_::SelfType;
pub use serde::Serde;
pub use some::SomeType;
pub use string::StringType;
pub use validate::Validate;
pub use vec::VecType;
pub use violations::Violations;
