//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod kind;
mod left;
mod lengths;
mod listed;
mod members;
mod nothing;
mod product;
mod resource;
mod types_;
mod values;

pub use crate::runtime::validation::validate::Validate as _;
pub use kind::Kind;
pub use left::{Left, LeftB, LeftC};
pub use lengths::Lengths;
pub use listed::{Listed, ListedBranches, ListedNone, ListedSome};
pub use members::{Members, MembersObject};
pub use nothing::{Nothing, NothingPurpose, NothingSlip, NothingSomething, NothingType};
pub use product::{Product, ProductAA, ProductAAKind, ProductBB, ProductBBKind};
pub use resource::{
    Resource, ResourceKind, ResourceLevel, ResourceMode, ResourcePhase, ResourceState,
};
pub use types_::Types;
pub use values::Values;
