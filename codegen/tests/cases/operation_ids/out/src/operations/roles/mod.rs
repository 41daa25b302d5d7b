mod list_roles;

pub use list_roles::ListRoles;
