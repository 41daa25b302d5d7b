mod pets_operation;

pub use pets_operation::Pets;
