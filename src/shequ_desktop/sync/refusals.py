"""Why a package is not taken, each with what to do; the vault is as it was."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


class PackageProblem(Problem):
    """A package cannot be read or written. Nothing of it has reached the vault."""


class NoPackage(PackageProblem):
    """It is some other file, a folder or a link."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "“{file}”不是居务通的同步包。请在U盘上选择扩展名为 {suffix} 的文件。"
    )


class PackageDamaged(PackageProblem):
    """Something in it has changed since it was written, or is missing."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "同步包“{file}”不完整或已被改动，没有导入。请重新插拔U盘再试；仍然不行，请对方重新导出一次。",
    )


class VolumeMissing(PackageProblem):
    """A package of several files lacks one."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "同步包分成了几个文件，缺少“{file}”，没有导入。请把它和其余几个放在同一个文件夹里再试。",
    )


class PackageTooNew(PackageProblem):
    """A newer version of the program has written it."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "同步包“{file}”由更新版本的居务通导出，本机读不了，没有导入。请先升级本机软件，再导入它。",
    )


class BeyondScope(PackageProblem):
    """It tells everything, and this device may see but a part."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "同步包“{file}”里的资料超出本机的权限范围，没有导入。请让居委会的电脑给本机重新导出一次。",
    )


class NotForUs(PackageProblem):
    """It is addressed to others."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "同步包“{file}”不是发给本机的，没有导入。请对方在“带走的包”里选中本机，重新导出一次。",
    )


class OwnPackage(PackageProblem):
    """We have written it ourselves."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "“{file}”是本机自己导出的包，不用导入。请把U盘带给对方，在对方的电脑上导入。"
    )


class AlreadyReceived(PackageProblem):
    """Exactly this package came in before; nothing is wrong with that."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "同步包“{file}”已收到过（{at}），没有重复导入。无需再做什么。"
    )


class OtherCommunity(PackageProblem):
    """It belongs to a community that this vault is no part of."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "同步包“{file}”属于另一个社区，没有导入。请核对U盘和文件，不要混用。"
    )


class UnknownSender(PackageProblem):
    """Nobody whom the roster knows has signed it."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "同步包“{file}”的发出设备不在本社区名册里，没有导入。"
        "如果是新加入的设备，请先导入社区主机最近的包。",
    )


class SenderRevoked(PackageProblem):
    """It comes from a device that has been stopped."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "同步包“{file}”来自已停用的设备“{sender}”，没有导入。请与社区主机核实；确需使用，请重新配对。",
    )


class NotEnrolled(PackageProblem):
    """This vault belongs to no community of devices yet."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "本机还没有与其他设备配对。请先在“同步交换”里申请加入，或把本机设为社区主机。"
    )


class PackageTooLarge(PackageProblem):
    """More than one package may hold."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "要带走的内容超过一个同步包的上限（{most} GB），没有导出。请选择“不带照片和附件”再导出。",
    )


class BadRequest(PackageProblem):
    """The file is no request to join, or a damaged one."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "“{file}”不是加入申请，或者已经损坏。请在申请的电脑上重新生成一份。"
    )


class BadAnswer(PackageProblem):
    """The file does not admit this device."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "“{file}”不是给本机的加入批复。请把本机的申请交给社区主机，用主机交回的文件再试一次。",
    )


class WrongPaperCode(PackageProblem):
    """The digits are not those on the key sheet."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "密钥单上的数字不对。请对照密钥单逐组核对，最后一组是校验组。"
    )


class StickFull(PackageProblem):
    """There is no room left on it."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "U盘或文件夹空间不够，没有写成，写了一半的已经删掉。请清理或换一个U盘后重试。"
    )


class StickProtected(PackageProblem):
    """It may not be written to."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "U盘或文件夹不能写入。请检查U盘的写保护开关，或换一个文件夹再试。"
    )


class StickGone(PackageProblem):
    """It was pulled out, or does not answer."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "U盘或文件读写中断。请重新插好U盘再试一次，本机数据没有改动。"
    )


class StickUnsound(PackageProblem):
    """What was read back is not what was written."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "写到U盘上的包读回来不一致，已经删掉。这个U盘可能坏了，请换一个再导出。"
    )


_STICK: dict[int | None, type[PackageProblem]] = {
    errno.ENOSPC: StickFull,
    errno.EDQUOT: StickFull,
    errno.EFBIG: StickFull,
    errno.EROFS: StickProtected,
    errno.EACCES: StickProtected,
    errno.EPERM: StickProtected,
}


@contextmanager
def stick_problems() -> Iterator[None]:
    """Turn what the disk says to files outside the vault into problems.

    Raises:
        PackageProblem: it is full, protected, or gone.
    """
    try:
        yield
    except OSError as error:
        problem = _STICK.get(error.errno, StickGone)
        raise problem(type(error).__name__) from error
