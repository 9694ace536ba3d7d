//! The enum of the codes in errors.

use crate::ir::model::{Api, TypeExpr, TypeId};

/// The enum that `x-sdk-error-codes` points to, or else the type of the code in the shared error body.
pub fn find(api: &Api) -> Option<TypeId> {
    if let Some(pointer) = &api.info.error_codes {
        let (id, _) = api.types.entries().find(|(_, def)| def.pointer == *pointer)?;
        return api.string_enum(&TypeExpr::Named(id));
    }
    api.string_enum(&api.error_fields()?.code?.ty)
}
