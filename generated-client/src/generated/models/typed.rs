// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// A value of an error message together with its data type.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TypedArgumentDto {
    /// The value, in the form given by its type.
    pub value: Option<codegen::Value>,
    /// Data type of the value.
    pub r#type: Option<TypedArgumentDtoType>,
}

codegen::object! {
    TypedArgumentDto {
        "value" => value: any as AnyValue,
        "type" => r#type: optional,
    }
}

/// Data type of the value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypedArgumentDtoType {
    /// A point in time.
    Timestamp,
    /// A truth value.
    Boolean,
    /// A calendar date.
    Date,
    /// A day of the year without the year.
    MonthDay,
    /// A time of day.
    Time,
    /// A length of time with its unit.
    Term,
    /// Several lengths of time.
    TermList,
    /// A whole number.
    Integer,
    /// A decimal number.
    Decimal,
    /// A plain text.
    String,
    /// An amount with its currency.
    Money,
    /// A configuration property that can be limited.
    LimitableConfigProperty,
    /// A key of a translatable text.
    I18nKey,
    /// Several keys of translatable texts.
    I18nKeyList,
    /// Several permissions.
    PermissionList,
    /// A value of an enumeration.
    Enum,
    /// Several availabilities.
    AvailabilityList,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TypedArgumentDtoType {
        "TIMESTAMP" => Timestamp,
        "BOOLEAN" => Boolean,
        "DATE" => Date,
        "MONTH_DAY" => MonthDay,
        "TIME" => Time,
        "TERM" => Term,
        "TERM_LIST" => TermList,
        "INTEGER" => Integer,
        "DECIMAL" => Decimal,
        "STRING" => String,
        "MONEY" => Money,
        "LIMITABLE_CONFIG_PROPERTY" => LimitableConfigProperty,
        "I18N_KEY" => I18nKey,
        "I18N_KEY_LIST" => I18nKeyList,
        "PERMISSION_LIST" => PermissionList,
        "ENUM" => Enum,
        "AVAILABILITY_LIST" => AvailabilityList,
    } else Unrecognized
}
