//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

pub mod cat;
pub mod counted_page;
mod filter;
pub mod group;
pub mod owner;
#[cfg(feature = "group")]
pub mod owner_group;
pub mod page;
pub mod pet;
mod pet_page;
pub mod plain;
#[cfg(feature = "trees")]
mod strict_tree;
mod tree;

pub use crate::runtime::validation::validate::Validate as _;
#[doc(inline)]
pub use cat::Cat;
#[doc(inline)]
pub use counted_page::CountedPage;
pub use filter::Filter;
#[doc(inline)]
pub use group::Group;
#[doc(inline)]
pub use owner::Owner;
#[cfg(feature = "group")]
#[doc(inline)]
pub use owner_group::OwnerGroup;
#[doc(inline)]
pub use page::Page;
#[doc(inline)]
pub use pet::Pet;
pub use pet_page::PetPage;
#[doc(inline)]
pub use plain::Plain;
#[cfg(feature = "trees")]
pub use strict_tree::StrictTree;
pub use tree::Tree;
