//! The operations with the tag `Roles`.

mod list_roles;

pub use list_roles::ListRoles;
