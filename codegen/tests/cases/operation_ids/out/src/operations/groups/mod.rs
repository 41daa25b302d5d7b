//! The operations with the tag `Groups`.

mod list_groups;

pub use list_groups::ListGroups;
