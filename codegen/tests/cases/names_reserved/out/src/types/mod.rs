//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod box_type;
mod con_type;
mod cow;
mod default_type;
mod deserialize;
mod error;
mod mod_type;
mod mod_type_type;
mod new_type;
mod option_type;
mod response;
mod result_type;
mod self_type;
mod serde;
mod some_type;
mod string_type;
mod types_type;
mod validate;
mod vec_type;
mod violations;

pub use crate::runtime::validation::validate::Validate as _;
pub use box_type::BoxType;
pub use con_type::Con;
pub use cow::Cow;
pub use default_type::DefaultType;
pub use deserialize::Deserialize;
pub use error::Error;
pub use mod_type::Mod;
pub use mod_type_type::ModType;
pub use new_type::NewType;
pub use option_type::OptionType;
pub use response::Response;
pub use result_type::ResultType;
pub use self_type::SelfType;
pub use serde::Serde;
pub use some_type::SomeType;
pub use string_type::StringType;
pub use types_type::Types;
pub use validate::Validate;
pub use vec_type::VecType;
pub use violations::Violations;
