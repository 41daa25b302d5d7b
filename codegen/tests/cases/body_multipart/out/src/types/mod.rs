//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod album;

pub use crate::runtime::validation::validate::Validate as _;
pub use album::{Album, AlbumKind, AlbumPlace, AlbumTracksItem};
