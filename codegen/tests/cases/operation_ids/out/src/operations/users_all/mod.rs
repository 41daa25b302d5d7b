mod list_users_all;

pub use list_users_all::ListUsersAll;
