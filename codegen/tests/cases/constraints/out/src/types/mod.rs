//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod cat;
mod code;
mod dog;
pub mod everything;
mod extra;
pub mod grows;
pub mod holder;
mod name;
mod neither;
mod not;
pub mod only_member;

pub use crate::runtime::validation::validate::Validate as _;
pub use cat::Cat;
pub use code::Code;
pub use dog::Dog;
#[doc(inline)]
pub use everything::Everything;
pub use extra::Extra;
#[doc(inline)]
pub use grows::Grows;
#[doc(inline)]
pub use holder::Holder;
pub use name::Name;
pub use neither::Neither;
pub use not::Not;
#[doc(inline)]
pub use only_member::OnlyMember;
