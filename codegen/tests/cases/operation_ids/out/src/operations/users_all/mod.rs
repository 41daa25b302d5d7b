//! The operations with the tag `Users > All`.

mod list_users_all;

pub use list_users_all::ListUsersAll;
